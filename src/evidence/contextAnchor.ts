/** The id in the page of a fact of the context. */
export const contextAnchor = (id: string): string => `context-${id}`;
