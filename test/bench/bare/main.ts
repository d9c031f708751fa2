/** The least that a page made with React can be: what first content is measured against. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

createRoot(document.getElementById('root')!).render(createElement('h1', null, 'A page made with React'))
