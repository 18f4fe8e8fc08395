/** One contract in the table: its value, its term, by when notice must be given, and the acts on it. */
import { useTranslation } from 'react-i18next'
import { noticeDeadline, type Contract } from '../../../shared/domain/contract.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { RecordActs } from '../../ui/record-acts.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { moneyWords } from './money.ts'
import type { Standing, Stood } from './notice.ts'
import styles from './renewals-tab.module.css'

export type OpenContract = { readonly type: 'edit' | 'end'; readonly contract: string }

export type ContractRowProps = {
  readonly account: string
  readonly stood: Stood
  readonly asOf: Day
  readonly onOpen: (opened: OpenContract) => void
  readonly onRemove: () => Promise<void>
  readonly onCalendar: () => Promise<void>
}

export function ContractRow({
  account,
  stood: { contract, standing },
  asOf,
  onOpen,
  onRemove,
  onCalendar,
}: ContractRowProps) {
  const { t, i18n } = useTranslation('renewals')
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const { name, value, currency, begins, renewsOn, about, noticeMethod } = contract
  const resume = async () => {
    const wrote = await write(account, [{ record: contract.id, kind: 'contract', set: { endedOn: null } }])
    if (wrote.stored) say(t('contracts.resumed', { name }), wrote.undo)
  }
  const to = format.day(renewsOn)
  return (
    <tr data-opens={contract.id}>
      <th scope="row" className={styles.words}>
        <bdi className="strong">{name}</bdi>
        {about !== '' && (
          <span className={classNames('type-meta', 'ink-2', styles.second)}>
            <bdi dir="auto">{about}</bdi>
          </span>
        )}
      </th>
      <td className={table.number}>
        {value === null ? (
          <span className="ink-3">{t('contracts.valueUnknown')}</span>
        ) : (
          moneyWords(value, currency, i18n.language)
        )}
      </td>
      <td>
        <span className="whole">
          {begins === null
            ? t('contracts.until', { to })
            : t('contracts.since', { from: format.day(begins), to })}
        </span>
        <span className={classNames('type-meta', 'ink-2', styles.second)}>{endWords()}</span>
      </td>
      <td>
        <NoticeWords contract={contract} standing={standing} asOf={asOf} />
        {noticeMethod !== '' && standing.type !== 'ended' && (
          <span className={classNames('type-meta', 'ink-2', styles.second)}>
            <bdi dir="auto">{noticeMethod}</bdi>
          </span>
        )}
      </td>
      <td className={styles.acts}>
        {standing.type === 'ended' ? (
          <Button
            variant="quiet"
            aria-label={t('contracts.resume', { name })}
            onPress={() => {
              void resume()
            }}
          >
            {t('contracts.resumeShort')}
          </Button>
        ) : (
          <>
            <Button
              variant="quiet"
              aria-label={t('calendar.one', { name })}
              onPress={() => {
                void onCalendar()
              }}
            >
              {t('calendar.oneShort')}
            </Button>
            <Button
              variant="quiet"
              aria-label={t('contracts.end', { name })}
              onPress={() => {
                onOpen({ type: 'end', contract: contract.id })
              }}
            >
              {t('contracts.endShort')}
            </Button>
          </>
        )}
        <RecordActs
          edit={{ short: t('contracts.editShort'), whole: t('contracts.edit', { name }) }}
          remove={{ short: t('contracts.deleteShort'), whole: t('contracts.delete', { name }) }}
          onEdit={() => {
            onOpen({ type: 'edit', contract: contract.id })
          }}
          onRemove={onRemove}
        />
      </td>
    </tr>
  )

  function endWords(): string {
    if (standing.type === 'ended') return t('contracts.ended', { day: format.day(standing.on, asOf) })
    if (standing.type === 'overdue')
      return contract.autoRenew ? t('contracts.renewedBy') : t('contracts.over')
    return contract.autoRenew ? t('contracts.renews') : t('contracts.ends')
  }
}

function NoticeWords({
  contract,
  standing,
  asOf,
}: {
  readonly contract: Contract
  readonly standing: Standing
  readonly asOf: Day
}) {
  const { t } = useTranslation('renewals')
  const format = useFormat()
  if (standing.type === 'ended') return null
  if (contract.noticeDays === 0) return <span className="ink-3">{t('contracts.noNotice')}</span>
  if (standing.type === 'open') {
    return (
      <span className="strong whole">
        {t('contracts.noticeIn', { count: standing.days, day: format.day(standing.deadline, asOf) })}
      </span>
    )
  }
  return (
    <span className="ink-2 whole">
      {t('contracts.noticePassed', { day: format.day(noticeDeadline(contract), asOf) })}
    </span>
  )
}
