// How much travels before somebody sees a page for the first time.

import type { Browser, BrowserContextOptions } from "playwright-core";

/** Bytes as they travel, headers included, of the page and all that it asks for, with nothing kept from before. */
export async function firstViewBytes(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<number> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    let bytes = 0;
    client.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await client.send("Network.enable");
    await page.goto(address, { waitUntil: "load" });
    await page.waitForTimeout(50); // what the scripts ask for
    return bytes;
  } finally {
    await context.close();
  }
}
