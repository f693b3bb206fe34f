import type { GalleryHost } from '../pages/open-gallery.ts'

export const HOSTILE = '"><img src=x onerror="document.title=1"><script>document.title=2</script>{{7*7}}'

const shape = [{ width: 640, height: 480 }]
const story = (title: string) => ({ title, text: 'Seen from the tram.', lang: 'en' })

/** Six stories on the map of Genoa: three at one place, one at another, and two beside each other at none. */
export async function fillMap(gallery: GalleryHost): Promise<void> {
  const at = (latitude: number, longitude: number) => ({ place: undefined, campaign: undefined, location: { latitude, longitude } })
  for (const number of [1, 2, 3]) await gallery.publish(shape, { story: story(`Stairs ${number}`), credit: `Person ${number}`, place: 'palazzo-rosso' })
  await gallery.publish([{ width: 480, height: 640 }], { story: story('Boats'), place: 'boccadasse', licence: 'CC0-1.0' })
  await gallery.publish(shape, { story: story('Bench'), ...at(44.4203, 8.9502) })
  await gallery.publish(shape, { story: story(HOSTILE), credit: HOSTILE.slice(0, 60), ...at(44.4243, 8.9543) })
}
