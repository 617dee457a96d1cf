// The list of what may be sent.
import { describe, expect, it } from 'vitest';
import { allowedType } from './allowed-type';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('security 24: type by the bytes', () => {
  it('shows raster pictures in place and offers the rest for download', () => {
    expect(allowedType('image/png', 'x', bytes(''))).toMatchObject({ isPicture: true });
    expect(allowedType('application/pdf', 'x.png', bytes(''))).toMatchObject({ isPicture: false });
    expect(allowedType('image/heic', 'x', bytes(''))).toMatchObject({ isPicture: false });
  });

  it.each(['image/svg+xml', 'application/xml', 'application/x-msdownload', 'application/java-archive'])(
    'refuses %s',
    (mime) => {
      expect(allowedType(mime, 'photo.png', bytes('x'))).toBeNull();
    },
  );

  it('takes text by its ending, if it is nothing but text', () => {
    expect(allowedType(null, 'list.csv', bytes('a;b\r\nå;ö'))).toMatchObject({ mime: 'text/csv', isPicture: false });
    expect(allowedType(null, 'note.txt', bytes('bell \u0007'))).toBeNull();
    expect(allowedType(null, 'note.txt', new Uint8Array([0xff, 0xfe, 0x41]))).toBeNull();
  });

  it.each(['page.html', 'photo.png', 'picture.svg', 'run.js', 'noending'])('refuses %s that shows no type', (name) => {
    expect(allowedType(null, name, bytes('<script>alert(1)</script>'))).toBeNull();
  });
});
