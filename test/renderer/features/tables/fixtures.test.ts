/** Tables and cards as Salesforce, HubSpot, Excel, Outlook, iOS, Android and Google write them: exactly what comes of each. */
import { describe, expect, it } from 'vitest'
import { BY_ACCOUNT } from '../../../../renderer/features/tables/table-settings.ts'
import { fixtureBytes, readAs } from './read-file.ts'

const read = (name: string, keepRest = false) => readAs(fixtureBytes(name), { keepRest })
const valuesOf = (name: string) => read(name).entries.map(({ values }) => values)

describe('tables', () => {
  it('of Salesforce: ISO 8859-1, quotes in quotes, a row without a name told by its number', () => {
    const accounts = read('salesforce-accounts.csv', true)
    expect(accounts.source.encoding).toBe('windows-1252')
    expect(accounts.settings).toMatchObject({ kind: 'accounts', target: BY_ACCOUNT })
    expect(accounts.entries.map(({ account, values }) => [account, values['sector']])).toEqual([
      ['Møller & Søn A/S', 'Shipping'],
      ['Osterley Water Board', 'Utilities'],
      ['"Old Mill", Ltd.', 'Food & Beverage'],
    ])
    expect(accounts.entries[1]?.values['about']).toBe(
      'Account Owner: Ada Brandt\nType: Prospect\nLast Modified Date: 5/4/2026\nBilling State/Province: London',
    )

    const contacts = read('salesforce-contacts.csv')
    expect(contacts.entries[0]).toEqual({
      at: 2,
      account: 'Møller & Søn A/S',
      values: {
        name: 'Søren Møller',
        role: 'CFO',
        department: 'Finance',
        email: 'soren@moller.example',
        phone: '+45 86 12 34 56',
        otherContact: 'Mobile: +45 20 11 22 33',
        about: 'Signs above 50,000.\nAsks for numbers first.',
      },
    })
    expect(contacts.problems).toEqual([{ at: 4, column: '', why: 'needName', value: '' }])
    expect(contacts.rest.map(({ name }) => name)).toEqual([
      'Salutation',
      'Mailing Street',
      'Mailing City',
      'Contact Owner',
    ])
  })

  it('of HubSpot: companies, and contacts with their buying roles', () => {
    expect(read('hubspot-companies.csv').entries).toEqual([
      { at: 2, account: 'Halden Freight', values: { sector: 'LOGISTICS_AND_SUPPLY_CHAIN' } },
      { at: 3, account: 'Tern Bay Wireless', values: { sector: 'TELECOMMUNICATIONS' } },
    ])
    expect(valuesOf('hubspot-contacts.csv')).toEqual([
      {
        name: 'Jonas Wirth',
        role: 'IT manager',
        email: 'jonas.wirth@halden.example',
        phone: '+47 911 22 333',
        parts: ['decisionMaker'],
      },
      { name: 'Åse Nilsson', role: 'Dispatcher', email: 'ase@halden.example', parts: ['user', 'champion'] },
    ])
  })

  it('of Excel: semicolons with decimal commas, where one column settles how the other is read', () => {
    const { source, settings, entries, problems } = read('excel-readings-semicolon.csv')
    expect(source).toMatchObject({ encoding: 'windows-1252', content: { separator: ';' } })
    expect(settings.columns.map(({ number }) => number)).toEqual([null, null, 'comma', 'comma', null])
    expect(problems).toEqual([])
    expect(entries.map(({ values }) => values)).toEqual([
      {
        unit: 'Analystenstunden',
        from: '2026-04-01',
        to: '2026-04-30',
        used: 1234.5,
        entitled: 2000,
        source: 'Abrechnung; geprüft',
      },
      { unit: 'Analystenstunden', from: '2026-05-01', to: '2026-05-31', used: 987.25, entitled: 2000 },
      { unit: 'Plätze', from: '2026-05-01', to: '2026-05-31', used: 42, entitled: 50, source: 'Portal' },
    ])
  })

  it('of Excel: a byte order mark, line breaks in cells, empty rows', () => {
    const { source, entries } = read('excel-people-utf8-bom.csv')
    expect(source.encoding).toBe('utf-8')
    expect(entries).toEqual([
      {
        at: 2,
        account: '',
        values: {
          name: 'Jürgen Weiß',
          department: 'Einkauf',
          role: 'Leiter',
          email: 'j.weiss@nordlicht.example',
          phone: '0711 123456',
          about: 'Entscheidet mit,\nfragt nach Kosten',
        },
      },
      { at: 3, account: '', values: { name: 'Zoë Großmann', department: 'IT', leftOn: '2026-03-31' } },
    ])
  })

  it('of Excel: Unicode text with tabs and day numbers; numbers that read two ways are asked for', () => {
    const { source, settings, undecided, entries } = read('excel-unicode-text.txt')
    expect(source).toMatchObject({ encoding: 'utf-16le', content: { separator: '\t' } })
    expect(undecided.map(({ header }) => header)).toEqual(['Used', 'Entitled'])
    expect(entries).toEqual([])
    const columns = settings.columns.map((column) =>
      undecided.includes(column) ? { ...column, number: 'point' as const } : column,
    )
    expect(
      readAs(fixtureBytes('excel-unicode-text.txt'), { columns }).entries.map(({ values }) => values),
    ).toEqual([
      { unit: 'seats', from: '2026-04-01', to: '2026-04-30', used: 118, entitled: 150 },
      { unit: 'seats', from: '2026-05-01', to: '2026-05-31', used: 1020, entitled: 1500 },
    ])
  })

  it('with a first line that names the separator, in UTF-16 of the other order', () => {
    const { source, entries, rest } = read('excel-sep-line-utf16be.csv')
    expect(source).toMatchObject({ encoding: 'utf-16be', content: { separator: '|' } })
    expect(entries).toEqual([{ at: 2, account: 'Brandt & Osei Legal', values: { sector: 'Law' } }])
    expect(rest).toEqual([{ name: 'Legacy ID', count: null }])
  })
})

describe('cards', () => {
  it('of Outlook, 2.1: quoted-printable of Windows-1252 over several lines, a picture left out', () => {
    const { entries, pictures, rest } = read('outlook-2.1.vcf')
    expect(entries).toEqual([
      {
        at: 1,
        account: 'Nordlicht Energie',
        values: {
          name: 'Jörg Müller',
          department: 'Einkauf Süd',
          role: 'Leiter Einkauf',
          email: 'joerg.mueller@nordlicht.example',
          phone: '+49 711 123456',
          otherContact:
            'Phone, mobile: +49 171 555 01 02\nPhone, fax, work: +49 711 123457\nAddress, work: Hauptstraße 5, Stuttgart, 70173, Deutschland',
          about: 'Erste Zeile\nzweite Zeile; mit Größe',
        },
      },
    ])
    expect(pictures).toBe(1)
    expect(rest.map(({ name }) => name)).toEqual(['X-MS-OL-DEFAULT-POSTAL-ADDRESS', 'X-MS-OL-DESIGN'])
  })

  it('of iOS, 3.0: groups with labels of their own, escapes, folded lines; what has no place is kept if wanted', () => {
    const [card] = read('ios-3.0.vcf', true).entries
    expect(card).toEqual({
      at: 1,
      account: 'Halden Freight',
      values: {
        name: 'Lisa Osei',
        department: 'Operations',
        role: 'Head of Depots',
        email: 'lisa@halden.example',
        phone: '+47 911 00 111',
        otherContact:
          'after six: lisa.private@mail.example\nMain: +47 69 17 00 01\nAddress, work: Storgata 1, Halden, 1771, Norway',
        about:
          'Wants the date in every depot; says: "no surprises", twice.\nReply by Friday.\nBDAY: 1979-08-14\nX-SOCIALPROFILE: http://www.linkedin.example/in/osei',
      },
    })
  })

  it('of old Android, 2.1: quoted-printable of UTF-8 broken within a character, two cards in a file', () => {
    expect(valuesOf('android-2.1.vcf')).toEqual([
      {
        name: 'Åse Nilsson',
        email: 'ase@halden.example',
        phone: '0911-22-333',
        otherContact: 'Phone, home: 069-17-00-02',
        about: 'Fährt Nachtschicht, am besten vormittags anrufen',
      },
      { name: 'Depot desk', phone: '069170003' },
    ])
  })

  it('of Google, 3.0: a grouped organisation, an empty label', () => {
    expect(read('google-3.0.vcf').entries).toEqual([
      {
        at: 1,
        account: 'Meridian Advisory',
        values: {
          name: 'Dr. Anna-Lena Fischer-Hübner',
          role: 'Partner',
          email: 'anna@meridian.example',
          phone: '+43 1 9000 100',
          otherContact: 'Email, home: alfh@mail.example',
        },
      },
    ])
  })

  it('of version 4.0: preference by rank, numbers as addresses with an extension, parameters in quotes', () => {
    expect(valuesOf('rfc6350-4.0.vcf')).toEqual([
      {
        name: 'Simon Perreault',
        role: 'Project lead',
        email: 'simon@viagenie.example',
        phone: '+1-418-656-9254 ext. 102',
        otherContact: 'Email, work: second@viagenie.example\nPhone, mobile, work: +1-418-262-6501',
      },
    ])
  })
})
