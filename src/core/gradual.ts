/** Something that takes long to make: made in parts, or all that is left of it at once for who cannot wait. */
export class Gradual<T> {
  #made: { readonly value: T } | undefined;
  #making: Generator<undefined, T> | undefined;

  constructor(private readonly begin: () => Generator<undefined, T>) {}

  /** Makes one more part; returns whether nothing is left to do. */
  step(): boolean {
    if (this.#made) return true;
    const making = this.#making ?? this.begin();
    // What throws does so again for the next who asks: a generator that has thrown has nothing more to say.
    this.#making = undefined;
    const { done, value } = making.next();
    if (done) this.#made = { value };
    else this.#making = making;
    return done === true;
  }

  get value(): T {
    while (!this.#made) this.step();
    return this.#made.value;
  }
}
