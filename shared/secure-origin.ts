const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Say whether a host name (as in `URL.hostname`) is this very machine. */
export const isLoopback = (hostname: string) => LOOPBACK.test(hostname)

/**
 * Say whether browsers treat an origin as secure (W3C Secure Contexts, section 3.1): https, or http on this very machine.
 * Anywhere else they offer no `crypto.subtle`, and a session cookie would travel in the clear.
 */
export function isSecureOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
