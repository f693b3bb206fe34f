import { mediaPath } from '../../shared/paths.ts'
import { widthsFor } from '../../shared/renditions.ts'
import { tintClass } from './tint.ts'

interface PictureProps {
  /** `base` is the folder of its renditions under /media; sizes are those of the largest. */
  photo: { alt: string; width: number; height: number; thumbhash: string; base: string }
  sizes: string
  /** `first` pictures are wanted at once; the others wait until they come near the window. */
  first?: boolean
  alt?: string
}

/** A picture in its widths as AVIF and JPEG, with its true size, on a ground of its average colour. */
export function Picture({ photo: { base, width, height, thumbhash, alt: own }, sizes, first = false, alt = own }: PictureProps) {
  const widths = widthsFor(width)
  const sources = (format: 'avif' | 'jpg') => widths.map(each => `${mediaPath(base)}/${each}.${format} ${each}w`).join(', ')
  return (
    <picture class={`picture ${tintClass(thumbhash)}`} data-thumbhash={thumbhash}>
      <source type="image/avif" srcset={sources('avif')} sizes={sizes} />
      <img
        src={`${mediaPath(base)}/${widths[Math.min(1, widths.length - 1)]}.jpg`}
        srcset={sources('jpg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={first ? 'eager' : 'lazy'}
        fetchpriority={first ? 'high' : undefined}
        decoding={first ? 'sync' : 'async'}
      />
    </picture>
  )
}
