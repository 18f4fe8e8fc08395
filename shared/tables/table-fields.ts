/** What a table can bring: the fields of accounts, people and readings, the headers we write them under, and those others use. */

export const tableKinds = ['accounts', 'people', 'readings'] as const
export type TableKind = (typeof tableKinds)[number]

export const fieldIds = [
  'account',
  'sector',
  'about',
  'name',
  'firstName',
  'lastName',
  'role',
  'department',
  'orgUnit',
  'site',
  'email',
  'phone',
  'otherContact',
  'parts',
  'key',
  'place',
  'leftOn',
  'placeholder',
  'unit',
  'from',
  'to',
  'month',
  'used',
  'entitled',
  'source',
  'remark',
] as const
export type FieldId = (typeof fieldIds)[number]

/** What a cell of the field holds: a word or line, a text of several lines, or something that is to be read. */
export type CellType = 'line' | 'text' | 'day' | 'month' | 'number' | 'yesNo' | 'parts' | 'place'

export type TableField = {
  readonly id: FieldId
  readonly type: CellType
  /** The header we write; the first of its names. */
  readonly header: string
  /** Headers that mean this field, as folded by `foldHeader`: of Salesforce, HubSpot and people with spreadsheets. */
  readonly names: readonly string[]
  /** Headers that belong here and say something themselves, which is kept before the value: `Mobile: 0171 …`. */
  readonly labelled?: readonly string[]
}

const ACCOUNT_NAMES = [
  'account',
  'accountname',
  'companyname',
  'company',
  'associatedcompany',
  'associatedcompanyprimary',
  'organization',
  'organisation',
  'customer',
  'customername',
  'client',
  'firma',
  'kunde',
  'unternehmen',
]
const ABOUT_NAMES = [
  'about',
  'description',
  'accountdescription',
  'contactdescription',
  'notes',
  'note',
  'comments',
]
const account: TableField = { id: 'account', type: 'line', header: 'Account', names: ACCOUNT_NAMES }

export const tableFields: { readonly [Kind in TableKind]: readonly TableField[] } = {
  accounts: [
    { ...account, names: [...ACCOUNT_NAMES, 'name'] },
    {
      id: 'sector',
      type: 'line',
      header: 'Sector',
      names: ['sector', 'industry', 'branche', 'verticals', 'vertical'],
    },
    { id: 'about', type: 'text', header: 'About', names: ABOUT_NAMES },
  ],
  people: [
    account,
    {
      id: 'name',
      type: 'line',
      header: 'Name',
      names: ['name', 'fullname', 'contactname', 'displayname', 'person', 'contact'],
    },
    {
      id: 'firstName',
      type: 'line',
      header: 'First name',
      names: ['firstname', 'givenname', 'forename', 'vorname'],
    },
    {
      id: 'lastName',
      type: 'line',
      header: 'Last name',
      names: ['lastname', 'surname', 'familyname', 'nachname'],
    },
    {
      id: 'role',
      type: 'line',
      header: 'Role',
      names: ['role', 'title', 'jobtitle', 'position', 'funktion', 'rolle'],
    },
    { id: 'department', type: 'line', header: 'Department', names: ['department', 'abteilung', 'dept'] },
    {
      id: 'orgUnit',
      type: 'line',
      header: 'Unit',
      names: ['unit', 'businessunit', 'division', 'orgunit', 'bereich'],
    },
    {
      id: 'site',
      type: 'line',
      header: 'Site',
      names: ['site', 'office', 'officelocation', 'location', 'standort'],
    },
    {
      id: 'email',
      type: 'line',
      header: 'Email',
      names: ['email', 'emailaddress', 'mail', 'workemail', 'businessemail'],
    },
    {
      id: 'phone',
      type: 'line',
      header: 'Phone',
      names: ['phone', 'phonenumber', 'businessphone', 'workphone', 'telephone', 'telefon'],
    },
    {
      id: 'otherContact',
      type: 'text',
      header: 'Other contact',
      names: ['othercontact'],
      labelled: [
        'mobile',
        'mobilephone',
        'mobilephonenumber',
        'homephone',
        'otherphone',
        'assistantphone',
        'asstphone',
        'fax',
        'businessfax',
        'faxnumber',
        'email2address',
        'emailaddress2',
        'email3address',
        'emailaddress3',
        'secondaryemail',
        'handy',
        'mobil',
        'linkedinurl',
      ],
    },
    {
      id: 'parts',
      type: 'parts',
      header: 'Part',
      names: ['part', 'parts', 'contactrole', 'buyingrole', 'rolle im kauf'],
    },
    { id: 'key', type: 'yesNo', header: 'Key person', names: ['keyperson', 'key', 'keycontact'] },
    { id: 'place', type: 'place', header: 'Place', names: ['place'] },
    {
      id: 'leftOn',
      type: 'day',
      header: 'Left on',
      names: ['lefton', 'left', 'leavingdate', 'ausgeschieden'],
    },
    { id: 'placeholder', type: 'yesNo', header: 'Placeholder', names: ['placeholder'] },
    { id: 'about', type: 'text', header: 'About', names: ABOUT_NAMES },
  ],
  readings: [
    account,
    {
      id: 'unit',
      type: 'line',
      header: 'Unit',
      names: ['unit', 'measure', 'metric', 'einheit', 'counted', 'product', 'productname'],
    },
    {
      id: 'from',
      type: 'day',
      header: 'From',
      names: ['from', 'start', 'startdate', 'periodstart', 'von', 'begin'],
    },
    { id: 'to', type: 'day', header: 'To', names: ['to', 'end', 'enddate', 'periodend', 'bis'] },
    { id: 'month', type: 'month', header: 'Month', names: ['month', 'period', 'monat'] },
    {
      id: 'used',
      type: 'number',
      header: 'Used',
      names: ['used', 'usage', 'consumed', 'actual', 'usedquantity', 'genutzt', 'verbraucht'],
    },
    {
      id: 'entitled',
      type: 'number',
      header: 'Entitled',
      names: [
        'entitled',
        'entitlement',
        'quota',
        'purchased',
        'licensed',
        'contracted',
        'anspruch',
        'gebucht',
      ],
    },
    { id: 'source', type: 'line', header: 'Source', names: ['source', 'report', 'quelle'] },
    { id: 'remark', type: 'text', header: 'Remark', names: ['remark', 'remarks', ...ABOUT_NAMES] },
  ],
}

/** Fields that several columns may fill together. */
export const manyColumns: ReadonlySet<FieldId> = new Set(['about', 'otherContact', 'remark'])

/** Where columns that fit no field are kept if somebody wants them. */
export const restField: { readonly [Kind in TableKind]: FieldId } = {
  accounts: 'about',
  people: 'about',
  readings: 'remark',
}

export function fieldOf(kind: TableKind, id: FieldId): TableField | undefined {
  return tableFields[kind].find((field) => field.id === id)
}

/** `E-Mail Address` and `Email address` are one: letters and digits, without case or accents. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Which field each column holds, as its header suggests; null where it suggests none or another column came first. */
export function guessMapping(kind: TableKind, headers: readonly string[]): readonly (FieldId | null)[] {
  const taken = new Set<FieldId>()
  return headers.map((header) => {
    const folded = foldHeader(header)
    const field = tableFields[kind].find(
      ({ names, labelled = [] }) => names.includes(folded) || labelled.includes(folded),
    )
    if (field === undefined || (taken.has(field.id) && !manyColumns.has(field.id))) return null
    taken.add(field.id)
    return field.id
  })
}

/** What only a person has. */
const OF_PEOPLE: readonly FieldId[] = [
  'firstName',
  'lastName',
  'email',
  'role',
  'department',
  'leftOn',
  'parts',
  'key',
  'placeholder',
]

/** What the headers speak of. */
export function guessKind(headers: readonly string[]): TableKind {
  const has = (kind: TableKind, ...ids: readonly FieldId[]) => {
    const found = guessMapping(kind, headers)
    return ids.some((id) => found.includes(id))
  }
  if (has('readings', 'used') && has('readings', 'entitled', 'month', 'from')) return 'readings'
  if (has('people', ...OF_PEOPLE)) return 'people'
  return has('accounts', 'account', 'sector') && !headers.every((header) => foldHeader(header) === 'name')
    ? 'accounts'
    : 'people'
}
