/** The contracts of an account with their terms and notice deadlines; added, changed, ended and deleted in place. */
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { ContractForm } from './contract-form.tsx'
import { ContractRow, type OpenContract } from './contract-row.tsx'
import { EndContractForm } from './end-contract-form.tsx'
import { contractsInOrder, type Stood } from './notice.ts'
import styles from './renewals-tab.module.css'
import { useCalendar } from './use-calendar.ts'

export type ContractsSectionProps = {
  readonly account: string
  readonly records: AccountRecords
  readonly asOf: Day
}

type Opened =
  | { readonly type: 'new' }
  | OpenContract
  | { readonly type: 'delete'; readonly contract: string; readonly hanging: Hanging }

const NEW = 'new'

function openedKey(opened: Opened | null): string | null {
  if (opened === null) return null
  return opened.type === 'new' ? NEW : opened.contract
}

const COLUMNS = ['name', 'value', 'term', 'notice'] as const

export function ContractsSection({ account, records, asOf }: ContractsSectionProps) {
  const { t } = useTranslation('renewals')
  const write = useWriter()
  const readHanging = useReadHanging(account)
  const say = useUndoToast()
  const calendar = useCalendar()
  const { contracts } = records
  const [opened, setOpened] = useState<Opened | null>(null)
  const place = useFocusBack<HTMLDivElement>(openedKey(opened))
  const close = () => {
    setOpened(null)
  }
  const begin = async (stood: Stood) => {
    const contract = stood.contract.id
    const hanging = await readHanging(contract)
    if (nothingHangs(hanging)) await remove(stood)
    else setOpened({ type: 'delete', contract, hanging })
  }
  const remove = async ({ contract }: Stood) => {
    close()
    const wrote = await write(account, [{ record: contract.id, kind: 'contract', set: { deleted: true } }])
    if (wrote.stored) say(t('contracts.deleted', { name: contract.name }), wrote.undo)
  }
  return (
    <Section title={t('contracts.title')}>
      <div ref={place}>
        {contracts.length === 0 ? (
          <p className="ink-2">{t('contracts.none')}</p>
        ) : (
          <table className={classNames(table.table, styles.contracts)}>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={column === 'value' ? table.number : undefined}>
                    {t(`contracts.columns.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('contracts.columns.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {contractsInOrder(contracts, asOf).map((stood) => {
                const { contract } = stood
                const open =
                  opened !== null && opened.type !== 'new' && opened.contract === contract.id ? opened : null
                return (
                  <Fragment key={contract.id}>
                    <ContractRow
                      account={account}
                      stood={stood}
                      asOf={asOf}
                      onOpen={setOpened}
                      onRemove={() => begin(stood)}
                      onCalendar={() => calendar.saveOne(account, contract)}
                    />
                    {open !== null && (
                      <tr>
                        <td colSpan={COLUMNS.length + 1} className={styles.below}>
                          {open.type === 'edit' && (
                            <ContractForm account={account} contract={contract} onDone={close} />
                          )}
                          {open.type === 'end' && (
                            <EndContractForm
                              account={account}
                              contract={contract}
                              asOf={asOf}
                              onDone={close}
                            />
                          )}
                          {open.type === 'delete' && (
                            <DeleteQuestion
                              name={contract.name}
                              hanging={open.hanging}
                              onKeep={close}
                              onDelete={() => {
                                void remove(stood)
                              }}
                            />
                          )}
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        )}
        {opened?.type === 'new' ? (
          <ContractForm account={account} contract={null} onDone={close} />
        ) : (
          <div className={styles.add} data-opens={NEW}>
            <Button
              shortcut="N"
              onPress={() => {
                setOpened({ type: 'new' })
              }}
            >
              {t('contracts.add')}
            </Button>
            <Button
              variant="quiet"
              onPress={() => {
                void calendar.saveAll()
              }}
            >
              {t('calendar.all')}
            </Button>
          </div>
        )}
        {calendar.failure !== null && (
          <p role="alert" className={styles.failed}>
            {calendar.failure}
          </p>
        )}
      </div>
    </Section>
  )
}
