/*
 * What some hosts do with the messages of a frame, after their public snippets. These functions run in
 * a host page: each stands for itself.
 */

/** Datawrapper's snippet up to 2020: finds the frame by the key in its address. */
export function datawrapper2020(): void {
  addEventListener('message', ({ data }: MessageEvent<Record<string, Record<string, number>>>) => {
    const heights = data['datawrapper-height'];
    if (heights === undefined) return;
    for (const [key, height] of Object.entries(heights)) {
      const frame =
        document.getElementById(`datawrapper-chart-${key}`) ??
        document.querySelector<HTMLElement>(`iframe[src*='${key}']`);
      if (frame) frame.style.height = `${height}px`;
    }
  });
}

/** Datawrapper's snippet since 2021: finds the frame by its window. */
export function datawrapper2021(): void {
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<Record<string, Record<string, number>>>) => {
      const heights = data['datawrapper-height'];
      if (heights === undefined) return;
      for (const height of Object.values(heights)) {
        for (const frame of document.querySelectorAll('iframe')) {
          if (frame.contentWindow === source) frame.style.height = `${height}px`;
        }
      }
    },
  );
}

/** Embedly's and Medium's: text that is JSON, and an address that must be the frame's to the letter. */
export function embedly(): void {
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return;
    const said = JSON.parse(data) as { src: string; context: string; height: number };
    if (said.context !== 'iframe.resize') return;
    const frame = document.querySelector(`iframe[src="${said.src}"]`);
    frame?.setAttribute('height', String(said.height));
  });
}

/** The Guardian's: JSON of a type and a value. */
export function guardian(): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return;
    const said = JSON.parse(data) as { type: string; value: number; id: string };
    if (said.type !== 'set-height' || !said.id) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.setAttribute('height', String(said.value));
    }
  });
}

/** WordPress's wp-embed: shows the frame in place of the quotation once it has spoken with its secret. */
export function wordPress(): void {
  addEventListener('message', (event: MessageEvent<Record<string, unknown> | string | null>) => {
    const data = event.data;
    if (typeof data !== 'object' || data === null) return;
    const { message, value, secret } = data;
    if (typeof secret !== 'string' || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const quotation of document.querySelectorAll('blockquote')) {
      if (quotation.dataset['secret'] === secret) quotation.style.display = 'none';
    }
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.dataset['secret'] !== secret || frame.contentWindow !== event.source) continue;
      frame.removeAttribute('style');
      if (message !== 'height') continue;
      const height = parseInt(String(value), 10);
      frame.setAttribute('height', String(Math.max(200, Math.min(1000, height))));
    }
  });
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe')) {
      const secret = frame.dataset['secret'] ?? '';
      frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
    }
  });
}
