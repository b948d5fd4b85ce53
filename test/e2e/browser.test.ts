/** The finder of a browser for the tests: what it was asked for it takes or refuses, and what it brings along can draw. */
import { afterEach, expect, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a missing requested browser is an error that says how to get one', async () => {
  vi.stubEnv('ENTENTE_BROWSER', '/nowhere/chrome');
  await expect(launchBrowser()).rejects.toThrow(
    /\/nowhere\/chrome: there is no such file[\s\S]*Install Chrome, Edge or Chromium/,
  );
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packaged Chromium starts, has fonts and has WebGL',
  async () => {
    vi.stubEnv('ENTENTE_BROWSER', 'packaged');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<span style="font-size: 40px">Entente</span>');
      // Without fonts every letter has no width.
      expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(80);
      const webgl = "document.createElement('canvas').getContext('webgl2') !== null";
      expect(await page.evaluate(webgl)).toBe(true);
      // It outlives a window: with --single-process it would not.
      await page.context().close();
      expect(await (await browser.newPage()).evaluate('1 + 1')).toBe(2);
    } finally {
      await browser.close();
    }
  },
);
