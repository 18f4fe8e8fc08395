/** J and K from anywhere on the page bring the focus into a table; within it they move. */
export function FocusKeys({ onPress }: { readonly onPress: () => void }) {
  return ['J', 'K'].map((key) => (
    <button
      key={key}
      type="button"
      data-key={key}
      tabIndex={-1}
      aria-hidden
      className="visually-hidden"
      onClick={onPress}
    />
  ))
}
