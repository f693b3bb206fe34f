import { unpackBrowser } from './browser.ts'

/** Once before all tests: the browser is unpacked here, since two processes that unpack at once collide. */
export default async function setup(): Promise<void> {
  await unpackBrowser()
}
