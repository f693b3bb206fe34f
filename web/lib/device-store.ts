/** What is kept on this device, in IndexedDB: drafts by city, the bytes of their photos, and what was sent from here. */
export interface DeviceStore {
  get<T>(shelf: Shelf, key: string): Promise<T | undefined>
  all<T>(shelf: Shelf): Promise<T[]>
  put(shelf: Shelf, key: string, value: unknown): Promise<void>
  /** Remove one entry, or with a trailing slash everything whose key begins so. */
  remove(shelf: Shelf, keyOrPrefix: string): Promise<void>
}
export type Shelf = 'drafts' | 'photos' | 'sent'

const SHELVES: readonly Shelf[] = ['drafts', 'photos', 'sent']

/** Open the store; `undefined` where the browser keeps nothing (private windows of some browsers, a full disk). */
export async function openDeviceStore(name = 'veduta'): Promise<DeviceStore | undefined> {
  let database: IDBDatabase
  try {
    database = await open(name)
  } catch {
    return undefined
  }
  const read = (shelf: Shelf) => database.transaction(shelf).objectStore(shelf)
  const write = (shelf: Shelf, change: (store: IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(shelf, 'readwrite')
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
      change(transaction.objectStore(shelf))
    })
  return {
    get: (shelf, key) => answer(read(shelf).get(key)),
    all: shelf => answer(read(shelf).getAll()),
    put: (shelf, key, value) => write(shelf, store => store.put(value, key)),
    remove: (shelf, key) => write(shelf, store => store.delete(key.endsWith('/') ? IDBKeyRange.bound(key, `${key}\uffff`) : key)),
  }
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    for (const shelf of SHELVES) request.result.createObjectStore(shelf)
  }
  return answer(request)
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
