/** What a tag of the head says: its content, or its address; null or undefined where there is none. */
export function content(document: Document, selector: string): string | null | undefined {
  const element = document.querySelector(selector);
  return element?.getAttribute('content') ?? element?.getAttribute('href');
}
