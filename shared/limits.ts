/** Limits of every input, told to clients in `GET /api/v1/cities/{city}`. Bytes, pixels, characters. */
export const LIMITS = {
  photos: 10,
  photoBytes: 20_000_000,
  photoPixels: 80_000_000,
  /** AVIF can't be shrunk while it is read, and a kilobyte can stand for any number of pixels: 24 MP take some 450 MB of memory. */
  photoPixelsAvif: 24_000_000,
  /** HEIC can't be shrunk either; telephones make it with 50 MP, which take some 400 MB. */
  photoPixelsHeic: 52_000_000,
  photoMinSide: 200,
  /** A telephone that is turned all the way round makes panoramas of 4.5 to 7 : 1. */
  photoMaxRatio: 8,
  bodyBytes: 64_000,
  /** A city, which may bring the texts of its own pages in each of its languages. */
  cityBytes: 1_000_000,
  title: 120,
  text: 2000,
  credit: 60,
  alt: 300,
  tag: 30,
  tags: 8,
  /** Shapes that cover something on one photo. */
  redactions: 50,
  email: 254,
  /** Submissions that are decided on together. */
  bulk: 100,
  explanation: 2000,
  /** Notices that are answered at once. */
  notices: 200,
} as const

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic', 'image/heif'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]
