/** Lint rules of our own, for the laws of DESIGN.md that no rule of Oxlint's can name: each forbids what its selectors find. */

/** How a page asks the network past the names themselves, which `no-restricted-globals` forbids. */
const NETWORK = 'fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection'
const noNetwork = 'The app asks the network for nothing.'

const words = 'Text for people comes from i18next, with a typed key.'

/** What is exact in every engine. All else that `Math` has may differ in its last bit. */
const EXACT = 'abs|ceil|floor|fround|max|min|round|sign|sqrt|trunc|imul|clz32|PI|E'
const inexact = 'Engines differ in its last bit: use @stdlib.'

const FORBIDDEN = {
  'no-network': {
    [`MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(${NETWORK})$/]`]: noNetwork,
    "MemberExpression[property.name='sendBeacon']": noNetwork,
  },
  'no-untranslated-text': {
    'JSXText[value=/\\p{L}{2,}/u]': words,
    'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder|label)$/] > Literal[value=/\\p{L}{2,}/u]':
      words,
  },
  /** `shared` has no clock, no randomness and no place on earth: these are passed in. */
  'no-outer-world': {
    "MemberExpression[object.name='Date'][property.name='now']": 'Pass the time in.',
    "NewExpression[callee.name='Date'][arguments.length=0]": 'Pass the time in.',
    "CallExpression[callee.name='Date']": 'Pass the time in.',
    "MemberExpression[object.name='Math'][property.name='random']": 'Pass randomness in.',
    'MemberExpression[property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset)$/]':
      'Depends on where the machine stands; use the UTC form.',
    'MemberExpression[property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleUpperCase|toLocaleLowerCase)$/]':
      'Depends on the language of the machine; compare by code units.',
  },
  /** What the language leaves to the engine's taste differs in the last bit. */
  'exact-numbers': {
    [`MemberExpression[object.name='Math']:not([property.name=/^(${EXACT})$/])`]: inexact,
    "VariableDeclarator[init.name='Math']": 'Take Math whole, so that its functions can be checked.',
    "BinaryExpression[operator='**']": inexact,
    "AssignmentExpression[operator='**=']": inexact,
  },
}

function rule(forbidden) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        Object.entries(forbidden).map(([selector, message]) => [
          selector,
          (node) => context.report({ node, message }),
        ]),
      ),
  }
}

export default {
  meta: { name: 'soundings' },
  rules: Object.fromEntries(Object.entries(FORBIDDEN).map(([name, forbidden]) => [name, rule(forbidden)])),
}
