/** For what is public by its nature: names of categories, bylines, standing words. */
export function anybody(): boolean {
  return true
}
