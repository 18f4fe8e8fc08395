/** What `Trans` fills with a sentence's words: something that opens the evidence behind them. */
import type { ReactNode } from 'react'
import type { PlayId } from '../../../shared/playbook/plays.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import type { OpenTopic } from './picture-data.ts'
import { usePlayWords } from './play-words.ts'
import type { Topic } from './topic.ts'

type OpensProps = {
  readonly open: OpenTopic
  readonly topic: Topic
  /** For the first word of a row. */
  readonly strong?: boolean
  /** Filled in by `Trans`. */
  readonly children?: ReactNode
}

export function Opens({ open, topic, strong, children }: OpensProps) {
  return (
    <OpenButton
      {...(strong === true ? { strong } : {})}
      onPress={() => {
        open(topic)
      }}
    >
      <bdi>{children}</bdi>
    </OpenButton>
  )
}

export type OpensPlayProps = {
  readonly open: OpenTopic
  readonly play: PlayId
  /** The id of the risk it answers. */
  readonly risk?: string | null
}

/** A play by its name; it opens its steps. */
export function OpensPlay({ open, play, risk = null }: OpensPlayProps) {
  const words = usePlayWords()
  return (
    <Opens open={open} topic={{ type: 'play', play, risk }}>
      {words(play).name}
    </Opens>
  )
}
