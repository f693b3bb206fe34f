import { FRAME_MESSAGES } from '../../shared/embed.ts'

/**
 * The script beside frames in another site's page: each grows to its content. It sets the attribute `height`, which no policy forbids, of frames
 * that show this gallery and no others.
 */
const HIGHEST = 20_000
const gallery = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin

const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${gallery}/embed/`))

addEventListener('message', ({ source, data }) => {
  if (data?.type !== FRAME_MESSAGES.height || !(data.height > 0 && data.height <= HIGHEST)) return
  const frame = frames().find(({ contentWindow }) => contentWindow === source)
  if (frame) frame.height = String(Math.ceil(data.height))
})

// Those that were faster than this script have told it nobody.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: FRAME_MESSAGES.ask }, '*')
