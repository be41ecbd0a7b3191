/** How long what came of it stands in the place of a button's words, in ms. */
const SAID = 3000;

/** Copies the words before the button; true where the browser let it. */
async function copy(part: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(part.textContent.trim());
    return true;
  } catch {
    // All that is left to do by hand is the keys.
    getSelection()?.selectAllChildren(part);
    return false;
  }
}

/**
 * Lets buttons with `data-copied` copy the words before them; they then say what that attribute holds, or
 * `data-refused`, and so does the status with the id "copied". The words were drawn on the server.
 */
export function letPartsBeCopied(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copied]:not([data-said])');
    const part = button?.previousElementSibling;
    const status = document.getElementById('copied');
    if (!button || !part || !status) return;
    const words = [...button.childNodes];
    void copy(part).then((isDone) => {
      const said = button.dataset[isDone ? 'copied' : 'refused'] ?? '';
      button.dataset['said'] = '';
      button.textContent = status.textContent = said;
      setTimeout(() => {
        delete button.dataset['said'];
        button.replaceChildren(...words);
        status.textContent = '';
      }, SAID);
    });
  });
}
