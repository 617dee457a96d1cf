// Names from outside are hostile until cleaned.
import { describe, expect, it } from 'vitest';
import { cleanName } from './clean-name';

const png = { endings: ['png'] };

describe('security 23: file names', () => {
  it.each([
    ['photo.png', 'photo.png'],
    ['Åsas cykel 🚲.PNG', 'Åsas cykel 🚲.png'],
    ['../../etc/passwd', 'passwd.png'],
    ['..\\..\\boot.ini', 'boot.ini.png'],
    ['.htaccess', 'htaccess.png'],
    ['\u200b.htaccess', 'htaccess.png'],
    ['gpj.\u202eexe', 'gpj.exe.png'],
    ['page.html', 'page.html.png'],
    ['a\0b.png', 'ab.png'],
    ['line\r\nbreak.png', 'linebreak.png'],
    ['"quoted"; filename=x.png', '_quoted_; filename=x.png'],
    ['CON', 'file-CON.png'],
    ['nul.png', 'file-nul.png'],
    ['', 'file.png'],
    ['...', 'file.png'],
    ['.png', 'png.png'],
    ['42.zip', '42.zip.png'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanName(raw, png)).toBe(clean);
  });

  it('keeps a long name short and its signs whole', () => {
    const clean = cleanName(`${'🚲'.repeat(200)}.png`, png);
    expect(clean.length).toBeLessThanOrEqual(130);
    expect(clean).toMatch(/^(🚲)+\.png$/u);
  });
});
