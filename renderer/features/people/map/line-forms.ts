/** The line of each sort of relation. */
import type { RelationSort } from '../../../../shared/domain/relation.ts'
import type { LineForm } from '../../../ui/graph/line-shape.ts'

export const LINE_FORMS: Readonly<Record<RelationSort, LineForm>> = {
  serves: 'strong',
  decidesFor: 'double',
  informs: 'dotted',
  influences: 'dashed',
  reportsTo: 'plain',
  conflictsWith: 'wave',
}
