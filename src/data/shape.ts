import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** What a JSON Schema finds wrong with a value; an empty list if nothing. */
export type Shape = (json: unknown) => readonly ErrorObject[];

/** Compiles a JSON Schema (draft 2020-12). Throws if the schema itself is wrong. */
export function compileShape(schema: object): Shape {
  const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(
    schema,
  );
  return (json) => (validate(json) ? [] : [...(validate.errors ?? [])]);
}
