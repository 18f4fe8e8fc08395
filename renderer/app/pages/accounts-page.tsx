/** The accounts: the portfolio as a table or a chart, as of today. */
import { useData } from '../../data/data-context.tsx'
import { useModel } from '../../data/use-model.tsx'
import { PortfolioPage } from '../../features/portfolio/portfolio-page.tsx'
import { LookedThrough } from '../../ui/looked-through.tsx'
import { loadSamples } from '../load-samples.ts'
import { useToday } from '../use-today.ts'

export function AccountsPage() {
  const data = useData()
  const today = useToday()
  const { parameters, looking } = useModel()
  return (
    <div data-page="accounts">
      <PortfolioPage today={today} onLoadSamples={() => loadSamples(data, today)} />
      <LookedThrough parameters={parameters} looking={looking} />
    </div>
  )
}
