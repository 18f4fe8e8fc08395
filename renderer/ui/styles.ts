/** Loads the fonts, the tokens and the base styles, in the order in which they build on each other. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import './tokens.css'
import './base.css'
import './type.css'
import './print.css'
