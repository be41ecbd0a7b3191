/** A fault in the dataset: where it is, what is wrong, and what to do about it. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the dataset; '' is the whole file. */
  readonly pointer: string;
  /** A full sentence that names the faulty value. */
  readonly message: string;
  /** A full sentence in the imperative. */
  readonly remedy: string;
}

/** A place in a text file, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LocatedProblem extends Problem {
  readonly place: Place;
}
