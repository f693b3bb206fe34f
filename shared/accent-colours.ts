import type { Accent } from './theme.ts'

/** The accents on paper in sRGB, as web/styles/accents.css gives them for light pages; a test holds the two together. */
export const ACCENT_COLOURS: Record<Accent, string> = {
  sea: '#1a5f87',
  brick: '#a03b25',
  moss: '#3a6831',
  plum: '#7b3a72',
  ochre: '#7f5408',
  teal: '#0d6762',
  rose: '#a63358',
  indigo: '#44489f',
  olive: '#5a5f13',
  rust: '#93460e',
}
