/** Holds what may be attached to its first bytes, whatever its name claims. */
import { describe, expect, it } from 'vitest'
import { sniff } from '../../../../renderer/features/interviews/sniff.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const PNG = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')

describe('the kind of a file', () => {
  it.each([
    ['image/png', PNG],
    ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF\0')],
    ['image/gif', bytes('GIF89a\x01\0')],
    ['image/webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
  ])('is a photo where it begins as %s', (mediaType, content) => {
    expect(sniff(content, 'a.exe')).toEqual({ sort: 'photo', mediaType })
  })

  it('is a document where it is one', () => {
    expect(sniff(bytes('%PDF-1.7'), 'x.png')).toEqual({ sort: 'document', mediaType: 'application/pdf' })
    expect(sniff(bytes('PK\x03\x04\x14\0'), 'Plan.DOCX')?.mediaType).toContain('wordprocessingml')
    expect(sniff(bytes('Wirth: later'), 'notes.txt')).toEqual({ sort: 'document', mediaType: 'text/plain' })
  })

  it('never makes markup a picture or a page', () => {
    for (const [name, content] of [
      ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['logo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['page.html', '<!doctype html><script>alert(1)</script>'],
      ['page.jpg', '\n<html>'],
    ] as const)
      expect(sniff(bytes(content), name)).toEqual({ sort: 'document', mediaType: 'text/plain' })
  })

  it.each([
    ['an archive', 'PK\x03\x04\x14\0', 'all.zip'],
    ['an archive in a document’s place', 'PK\x03\x04\x14\0', 'docx'],
    ['a program', 'MZ\x90\0\x03\0', 'setup.png'],
    ['a program of another system', '\x7fELF\x02\x01\x01\0', 'photo.jpg'],
    ['a recording, which needs consent', 'OggS\0\x02\0\0', 'talk.ogg'],
    ['a recording of another kind', '\x1a\x45\xdf\xa3\x9f\0', 'talk.webm'],
    ['a picture cut too short', '\x89PNG', 'wall.png'],
    ['nothing', '', 'empty.txt'],
  ])('is none for %s', (_what, content, name) => {
    expect(sniff(bytes(content), name)).toBeNull()
  })
})
