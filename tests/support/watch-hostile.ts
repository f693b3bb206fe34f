import type { Page } from 'playwright-core'

/**
 * Watch what the hostile strings bring a page to: what runs (`HOSTILE_CALL`, or a dialog) and which requests go to anybody but the gallery
 * at `url`. Both lists stay empty where they do nothing.
 */
export async function watchHostile(page: Page, url: string): Promise<{ ran: string[]; elsewhere: string[] }> {
  const [ran, elsewhere]: [string[], string[]] = [[], []]
  await page.exposeFunction('hostile', () => ran.push(page.url()))
  page.on('dialog', dialog => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(url) && !/^(data|about|blob):/.test(request.url())) elsewhere.push(request.url())
  })
  return { ran, elsewhere }
}
