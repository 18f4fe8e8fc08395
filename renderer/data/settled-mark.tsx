/** Says in the document when the page is at rest: `data-settled` stands on its root while nothing more is on its way to it. */
import { startTransition, useEffect, useState } from 'react'
import { useActivity } from './data-context.tsx'

/**
 * Stands after everything else in the tree, so that its effects run last. The mark is set by a transition: React draws it
 * together with, or after, every answer that was handed to a component before, and whatever these ask for in turn is counted
 * before the mark is looked at again.
 */
export function SettledMark() {
  const activity = useActivity()
  const [rests, setRests] = useState(0)
  useEffect(() => {
    const root = document.documentElement
    const follow = () => {
      if (activity.open() > 0) delete root.dataset['settled']
      else
        startTransition(() => {
          setRests((count) => count + 1)
        })
    }
    const stop = activity.listen(follow)
    follow()
    return () => {
      stop()
      delete root.dataset['settled']
    }
  }, [activity])
  useEffect(() => {
    if (rests > 0 && activity.open() === 0) document.documentElement.dataset['settled'] = ''
  }, [activity, rests])
  return null
}

/** For the time that a part of the page takes to load: stands in its place, and counts as something under way. */
export function Loading() {
  const activity = useActivity()
  useEffect(() => activity.begin(), [activity])
  return null
}
