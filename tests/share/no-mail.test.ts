import { expect, test } from 'vitest'
import { openGallery } from '../pages/open-gallery.ts'

test.for([true, false])('an e-mail address is asked for only where mail is sent (%s)', async writesMail => {
  const gallery = await openGallery({ writesMail })
  try {
    const page = await (await fetch(`${gallery.url}/genoa/share`)).text()
    expect(page.includes('id="f-email"')).toBe(writesMail)
    expect(page).toContain('id="f-credit"')
  } finally {
    await gallery.close()
  }
})
