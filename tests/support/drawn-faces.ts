import { Resvg } from '@resvg/resvg-js'

/** A person as far as the chest, drawn well enough to have a face: `x`, `y` its middle and `half` half of its height, in pixels. */
const person = ({ x, y, half }: DrawnFace) => `<g transform="translate(${x} ${y}) scale(${half / 116})">
  <path d="M-105 10Q-125-160 0-160Q125-160 105 10Z" fill="#2b1d14"/><rect x="-40" y="60" width="80" height="100" fill="#b07c5e"/>
  <ellipse rx="86" ry="116" fill="url(#skin)"/><path d="M-92-10Q-90-120 0-122Q90-120 92-10Q70-85 0-85Q-70-85-92-10Z" fill="#2b1d14"/>
  ${[-1, 1]
    .map(
      side => `<g transform="scale(${side} 1)"><ellipse cx="38" cy="-22" rx="28" ry="18" fill="#7a4a33" opacity=".33"/>
        <path d="M64-44Q38-58 16-44" stroke="#2b1d14" stroke-width="9" fill="none"/><ellipse cx="38" cy="-20" rx="17" ry="8" fill="#fff"/>
        <circle cx="38" cy="-20" r="9" fill="#1a100a"/><ellipse cx="9" cy="32" rx="6" ry="4" fill="#4a2418" opacity=".4"/></g>`,
    )
    .join('')}
  <path d="M-8-20L-20 30Q0 42 20 30L8-20" fill="#7a4a33" opacity=".2"/><path d="M-36 64Q-12 54 0 60Q12 54 36 64Q0 86-36 64Z" fill="#9c4a44"/>
  <path d="M-36 64Q0 70 36 64" stroke="#4a1f1c" stroke-width="3" fill="none"/><path d="M-40 130Q0 160 40 130L150 190L170 400L-170 400L-150 190Z" fill="#345"/></g>`

export interface DrawnFace {
  x: number
  y: number
  half: number
}

/** A PNG of people before a wall. */
export function drawFaces(width: number, height: number, faces: readonly DrawnFace[]): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
    <radialGradient id="skin" cx=".45" cy=".45"><stop offset=".3" stop-color="#e6b694"/><stop offset="1" stop-color="#9d6a4d"/></radialGradient>
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="#8fa5b5"/><stop offset="1" stop-color="#5d6a60"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#wall)"/>${faces.map(person).join('')}</svg>`
  return new Resvg(svg).render().asPng()
}
