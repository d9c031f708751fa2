import { createContext } from 'react'

/** How a prompt's link to a state of the page is written, so that it stays within the step. As it stands by default. */
export const PromptLinks = createContext<(query: string) => string>((query) => query)
