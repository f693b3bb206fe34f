/** Documents of sitemaps.org 0.9, with Google's extension for images. Addresses are ours, so that nothing in them but `&` needs care. */

export interface SitemapPage {
  address: string
  /** ISO 8601. */
  changed?: string | undefined
  image?: string | undefined
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const changedAt = (changed: string | undefined) => (changed ? `<lastmod>${changed}</lastmod>` : '')

export const urlSet = (pages: readonly SitemapPage[]): string =>
  [
    `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:image="${IMAGES}">`,
    ...pages.map(({ address, changed, image }) => {
      const picture = image ? `<image:image><image:loc>${text(image)}</image:loc></image:image>` : ''
      return `<url><loc>${text(address)}</loc>${changedAt(changed)}${picture}</url>`
    }),
    '</urlset>\n',
  ].join('\n')

export const sitemapIndex = (files: readonly Omit<SitemapPage, 'image'>[]): string =>
  [
    `${HEAD}<sitemapindex xmlns="${NAMESPACE}">`,
    ...files.map(({ address, changed }) => `<sitemap><loc>${text(address)}</loc>${changedAt(changed)}</sitemap>`),
    '</sitemapindex>\n',
  ].join('\n')
