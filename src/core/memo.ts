/**
 * A function that works out its answer for an object once, and keeps it as long as that object is there. For lists that
 * are made of something that does not change any more: whoever is given one twice is given the same.
 * @param make what works it out
 * @example
 * const titlesOf = memo((region: Region) => new Set(region.entries.map(({ title }) => title)));
 */
export function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const answer = known.get(key) ?? { value: make(key) };
    known.set(key, answer);
    return answer.value;
  };
}
