/**
 * Tell a failure on our side from bad bytes. libvips has no error codes: bad bytes have countless messages, while ours are
 * few. What is not ours is the picture's fault and is refused; what is ours is tried again.
 */
export function isOurFailure(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code === 'ENOMEM' || code === 'EAGAIN') return true
  // libheif calls it an error of memory when a file asks for more than it may, or for nothing.
  if (/security limit|invalid image size/i.test(String(message))) return false
  return /out of memory|memory allocation|unable to allocate|cannot allocate|bad_alloc|timeout/i.test(String(message))
}
