import { useLayoutEffect, useState } from 'preact/hooks'

export interface Edit {
  isEditing: boolean
  setEditing(isEditing: boolean): void
  /** Write what a photo shows. */
  describe(photo: string): void
}

/** Whether words and facts are being edited, and the way to the field of one photo. */
export function useEdit(): Edit {
  const [isEditing, setEditing] = useState(false)
  const [described, setDescribed] = useState<string>()
  // As soon as its field is there.
  useLayoutEffect(() => {
    if (described === undefined || !isEditing) return
    document.getElementById(`edit-alt-${described}`)?.focus()
    setDescribed(undefined)
  }, [described, isEditing])
  return {
    isEditing,
    setEditing,
    describe(photo) {
      setEditing(true)
      setDescribed(photo)
    },
  }
}
