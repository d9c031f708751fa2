export const chrono = () => []
export const recognizers = () => []
