import { mediaPath } from '../../shared/paths.ts'
import { widthsFor } from '../../shared/renditions.ts'
import { tintClass } from './tint.ts'

export interface PictureProps {
  /** `base` is the folder of its renditions under /media; sizes are those of the largest. */
  photo: { alt: string; width: number; height: number; thumbhash: string; base: string }
  /** Language of its description where it is not the page's. */
  lang?: string | undefined
  sizes: string
  /** `first` pictures are what one comes for, `soon` ones are in the window too, the others wait until they come near it. */
  when?: 'first' | 'soon' | 'later' | undefined
}

/** A picture in its widths as AVIF and JPEG, with its true size, on a ground of its average colour. */
export function Picture({ photo: { base, width, height, thumbhash, alt }, lang, sizes, when = 'later' }: PictureProps) {
  const widths = widthsFor(width)
  const folder = mediaPath(base)
  const sources = (format: 'avif' | 'jpg') => widths.map(each => `${folder}/${each}.${format} ${each}w`).join(', ')
  return (
    <picture class={`picture ${tintClass(thumbhash)}`} data-thumbhash={thumbhash}>
      <source type="image/avif" srcset={sources('avif')} sizes={sizes} />
      <img
        src={`${folder}/${widths[Math.min(1, widths.length - 1)]}.jpg`}
        srcset={sources('jpg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        lang={lang}
        loading={when === 'later' ? 'lazy' : 'eager'}
        fetchpriority={when === 'first' ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
