/** All that pages, feeds and lists read of a query; the rest is dropped, so that nobody can fill the cache with variants. */
export const QUERY = ['lang', 'campaign', 'theme', 'place', 'tag', 'in', 'format', 'limit', 'cursor']

/** The same for what other sites embed and read; ten names are what CloudFront takes in one policy. */
export const EMBED_QUERY = ['campaign', 'theme', 'place', 'tag', 'lang', 'layout', 'limit', 'order', 'lightbox', 'link']
/** Frames have colours of their own, and no lightbox. */
export const FRAME_QUERY = ['campaign', 'theme', 'place', 'tag', 'lang', 'layout', 'limit', 'order', 'link', 'look']
export const OEMBED_QUERY = ['url', 'format', 'maxwidth', 'maxheight', 'lang']
export const OPEN_QUERY = [...QUERY, 'size']
export const MAP_QUERY = ['lang', 'bbox', 'zoom', 'cell', 'limit', 'cursor', 'seconds']

// What the program `open` answers, in the order in which CloudFront looks. A star matches slashes too: that of `map` would also take the page
// of a campaign that is called map, so the pages of campaigns and places are named before it.
export const OPEN_PATHS = {
  frames: ['/embed/*/frame'],
  embed: ['/embed/*'],
  oembed: ['/oembed'],
  open: ['/feeds/*', '/data/*', '/iiif/*', '/robots.txt', '/sitemap*.xml', '/.well-known/security.txt', '/*/places/*/poster*', '/p/*'],
  pages: ['/*/campaigns/*', '/*/places/*'],
  // A star matches slashes: `map` alone is the part that a box and a zoom name.
  mapParts: ['/api/v1/cities/*/map'],
  mapData: ['/api/v1/cities/*/map/*'],
  tiles: ['/tiles/*'],
  ofCity: ['/*/embed'],
  shows: ['/*/map', '/*/wall'],
}

/** What is for one person: never cached, with cookies, and open to every method. */
export const PRIVATE_PATHS = [
  '/api/v1/submissions/*',
  '/api/v1/cities/*/submissions',
  '/api/v1/stories/*/notices',
  '/api/v1/stories/*/notices/*',
  '/api/v1/desk/*',
  // Not `/desk*`: a city may be called so.
  '/desk',
  '/desk/*',
  '/login',
  '/login/*',
  '/logout',
]
