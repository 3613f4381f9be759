// Makes each thing once: what several outputs need is not made again for each of them.

/** A function that makes the value of a key when it is first asked for, and keeps it as long as the key lives. */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
