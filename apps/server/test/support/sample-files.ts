// Files as visitors send them, honest and not.

/** One pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const html = Buffer.from('<!doctype html><script>alert(document.domain)</script>');
export const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

export function form(bytes: Uint8Array, name: string, clientId: string = crypto.randomUUID()): FormData {
  const body = new FormData();
  body.set('clientId', clientId);
  body.set('file', new File([Buffer.from(bytes)], name));
  return body;
}
