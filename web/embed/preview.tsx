import { useEffect, useRef, useState } from 'preact/hooks'
import { FRAME_MESSAGES } from '../../shared/embed.ts'
import { useSay } from '../lib/words.tsx'
import { type Choice, frameQuery } from './choice.ts'
import { RadioGroup } from './radio-group.tsx'
import type { Gallery } from './snippets.ts'

/** Widths of the pages that the preview stands for, CSS pixels. */
const WIDTHS = { phone: 390, desktop: 1120 } as const
const DEVICES = ['phone', 'desktop'] as const
const SCHEMES = ['light', 'dark'] as const
/** Where the preview begins with a phone: there is room for nothing else. */
const NARROW = 720
/** How long a choice rests before the preview loads it. */
const REST_MS = 300

/** The pictures as a page of that width shows them, made smaller where there is no room. */
export function Preview({ choice, gallery }: { choice: Choice; gallery: Gallery }) {
  const say = useSay()
  const [device, setDevice] = useState<(typeof DEVICES)[number]>('desktop')
  const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>('light')
  const look = choice.look === 'auto' ? scheme : choice.look
  const address = useRested(`/embed/${gallery.city}/frame${frameQuery({ ...choice, look })}`)
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(600)
  const width = WIDTHS[device]

  useEffect(() => {
    if (innerWidth < NARROW) setDevice('phone')
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data?.type === FRAME_MESSAGES.height && data.height > 0) setHeight(data.height)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])

  // Sizes are set by script: a style attribute in the markup would need a weaker policy.
  useEffect(() => {
    const outer = box.current
    const inner = frame.current
    if (!outer || !inner) return
    const measure = () => {
      const scale = Math.min(1, outer.clientWidth / width)
      Object.assign(inner.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` })
      outer.style.height = `${Math.ceil(height * scale)}px`
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(outer)
    return () => watch.disconnect()
  }, [width, height])

  return (
    <section class="builder-preview" aria-labelledby="b-preview">
      <h2 id="b-preview">{say('embed-page.preview')}</h2>
      <div class="builder-switches">
        <RadioGroup
          name="device"
          label={say('embed-page.device')}
          values={DEVICES}
          value={device}
          say={each => say(`embed-page.${each}`)}
          onChange={setDevice}
        />
        {choice.look === 'auto' && (
          <RadioGroup
            name="scheme"
            label={say('embed-page.scheme')}
            values={SCHEMES}
            value={scheme}
            say={each => say(`embed-page.look-${each}`)}
            onChange={setScheme}
          />
        )}
      </div>
      <div class={`preview-page preview-${device}`}>
        <div class="preview-box" ref={box}>
          <iframe ref={frame} class="preview-frame" title={gallery.title} src={address} />
        </div>
      </div>
    </section>
  )
}

/** A value once it has not changed for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
