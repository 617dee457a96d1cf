// Opens every page in light, dark and on a phone, and writes a picture of each.
import { join } from 'node:path';

export const looks = [
  { ending: 'light', context: { colorScheme: 'light', viewport: { width: 1440, height: 900 } } },
  { ending: 'dark', context: { colorScheme: 'dark', viewport: { width: 1440, height: 900 } } },
  {
    ending: 'phone-light',
    context: { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
];

/** For looking at, not for the docs: taken when named by `--look`, into the folder `data/pictures`. Pages prepared by English words are left out. */
export const extraLooks = [
  {
    ending: 'swedish-narrow',
    context: { locale: 'sv-SE', colorScheme: 'light', viewport: { width: 1024, height: 768 } },
  },
  {
    ending: 'phone-swedish-dark',
    context: {
      locale: 'sv-SE',
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    },
  },
];

/** Takes what is listed in one look; gives what could not be pictured. */
export async function takePictures({ browser, origin, folder, look, list, login }) {
  const common = { locale: 'en-GB', ...look.context, timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' };
  const member = await browser.newContext({ ...common, storageState: login });
  const stranger = await browser.newContext(common);
  const failed = [];
  for (const context of [member, stranger]) context.setDefaultTimeout(10_000);
  for (const picture of list.filter(({ only }) => only === undefined || only === look.ending)) {
    const page = await (picture.stranger ? stranger : member).newPage();
    try {
      await page.goto(origin + picture.path, { waitUntil: 'load' });
      await calm(page);
      await picture.prepare?.(page, look);
      await calm(page);
      await page.screenshot({ path: join(folder, `${picture.name}-${look.ending}.png`) });
    } catch (error) {
      failed.push(`${picture.name}-${look.ending}: ${error.message.split('\n')[0]}`);
    }
    await page.close();
  }
  await Promise.all([member.close(), stranger.close()]);
  return failed;
}

/** Until letters are there, nothing loads and nothing moves. The live stream never ends, so "network idle" never comes. */
async function calm(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-skeleton]') === null);
  await page.waitForTimeout(500);
}
