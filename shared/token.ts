/** Contributor's secret and what is derived from it. Runs in browsers and on Node: WebCrypto only. */

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

/** Make 32 random bytes, base64url (43 characters). */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Derive the submission's id: base32 of a domain-separated SHA-256, first 26 characters. */
export async function idFromToken(token: string): Promise<string> {
  const hash = await sha256(`veduta:id:1\0${token}`)
  let bits = 0
  let value = 0
  let id = ''
  for (const byte of hash) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5 && id.length < 26) {
      bits -= 5
      id += BASE32[(value >> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return id
}

/** Derive the verifier that is stored instead of the token: hex of a domain-separated SHA-256. */
export async function verifierFromToken(token: string): Promise<string> {
  return toHex(await sha256(`veduta:auth:1\0${token}`))
}

/** Derive what is stored of a link to one notice; it opens nothing else. */
export async function noticeVerifier(notice: string, token: string): Promise<string> {
  return toHex(await sha256(`veduta:notice:1\0${notice}\0${token}`))
}

/** Derive what is stored of an ambassador's link. */
export async function ambassadorVerifier(token: string): Promise<string> {
  return toHex(await sha256(`veduta:ambassador:1\0${token}`))
}

export async function sha256Hex(text: string): Promise<string> {
  return toHex(await sha256(text))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
