/** The address of an interview: finds its note and hands it to the page. */
import { useParams } from '@tanstack/react-router'
import { LivePage } from '../../features/interviews/live-page.tsx'

export function InterviewPage() {
  const { note } = useParams({ from: '/live/$note' })
  return <LivePage key={note} note={note} />
}
