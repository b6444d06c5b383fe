;; Reads a text 64 UTF-16 units at a time, and stops where a word ends with which a name may begin, at the second capital of a run, and where Hangul begins.
;; `word-filter.ts` runs it and says where things lie; `node test/tools/assemble.mjs` makes `word-scan.generated.json` of it.
;;
;; Each class of units becomes a mask of 64 bits, the lowest for the first unit (the bit-parallel classes of Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019).
;; Shifted by one and combined, masks tell where words begin and end; only there anything is asked of the units themselves, and nothing of it needs a branch.
(module
  ;; 0: a byte for the last 19 bits of a hash, in which the next two choose the bits `WHOLE` and `CUT` of word-hash.ts.   524288: a byte for each Hangul syllable.   540672: a byte for each hash of two letters.
  ;; 557056: what was found.   589824 (page 9): the text, with at least 64 ends of line behind it.
  (memory (export "memory") 10)

  ;; The unit that is read next, and how many there are.
  (global $at (mut i32) (i32.const 0))
  (global $length (mut i32) (i32.const 0))
  ;; How many ends of lines stand before it.
  (global $lines (mut i32) (i32.const 0))
  ;; Of the 64 units before: whether the last was a letter or digit, whether it was Hangul; the last two of the mask of capitals; where the last word began.
  (global $word (mut i64) (i64.const 0))
  (global $hangul (mut i64) (i64.const 0))
  (global $capitals (mut i64) (i64.const 0))
  (global $start (mut i32) (i32.const 0))
  ;; 1 if a unit was a part of a Hangul syllable or a full-width letter.
  (global $uncomposed (export "uncomposed") (mut i32) (i32.const 0))

  ;; From now on the text is another one, of so many units.
  (func (export "begin") (param $units i32)
    (global.set $length (local.get $units))
    (global.set $at (i32.const 0))
    (global.set $lines (i32.const 0))
    (global.set $start (i32.const 0))
    (global.set $uncomposed (i32.const 0))
    (global.set $word (i64.const 0))
    (global.set $hangul (i64.const 0))
    (global.set $capitals (i64.const 0)))

  ;; Reads on until the text ends or there is no room for what 64 more units may hold; returns how many bytes of what was found count. 0 at the end of the text.
  ;; Twelve bytes each: where it stopped, the hash of the word that ends there, 0 if none does that passes, and in which line.
  (func (export "read") (result i32)
    (local $at i32) (local $place i32) (local $shift i64) (local $count i32)
    (local $low v128) (local $high v128) (local $bytes v128) (local $seen v128)
    (local $small i64) (local $capital i64) (local $letter i64) (local $before i64) (local $capitalBefore i64)
    (local $breaks i64) (local $starts i64) (local $ends i64) (local $others i64) (local $left i64) (local $bit i64) (local $below i64)
    (local $end i32) (local $begin i32) (local $length i32) (local $lack i64) (local $first i64) (local $last i64) (local $hash i32) (local $passes i32)
    (local.set $at (global.get $at))
    (block $stop
      (loop $read
        ;; What stands behind the text ends its last word.
        (br_if $stop (i32.gt_u (local.get $at) (global.get $length)))
        (br_if $stop (i32.gt_u (local.get $count) (i32.const 32000)))

        ;; The masks of small letters and digits, of capitals, and of ends of lines. Narrowed to bytes, a unit beyond Latin becomes 0 or 255, which are none of these.
        (local.set $place (i32.shl (local.get $at) (i32.const 1)))
        (local.set $small (i64.const 0))
        (local.set $capital (i64.const 0))
        (local.set $breaks (i64.const 0))
        (local.set $seen (v128.const i64x2 0 0))
        (local.set $shift (i64.const 0))
        (loop $sixteen
          (local.set $low (v128.load offset=589824 (local.get $place)))
          (local.set $high (v128.load offset=589840 (local.get $place)))
          (local.set $seen (v128.or (local.get $seen) (v128.or (local.get $low) (local.get $high))))
          (local.set $bytes (i8x16.narrow_i16x8_u (local.get $low) (local.get $high)))
          (local.set $small
            (i64.or (local.get $small)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask
                    (v128.or
                      (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 26)))
                      (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10))))))
                (local.get $shift))))
          (local.set $capital
            (i64.or (local.get $capital)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 65))) (i8x16.splat (i32.const 26)))))
                (local.get $shift))))
          (local.set $breaks
            (i64.or (local.get $breaks)
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 10))))) (local.get $shift))))
          (local.set $place (i32.add (local.get $place) (i32.const 32)))
          (local.set $shift (i64.add (local.get $shift) (i64.const 16)))
          (br_if $sixteen (i64.lt_u (local.get $shift) (i64.const 64))))

        ;; A word ends before what is no letter, and before a capital; of a run of capitals only the second is a place to stop at.
        (local.set $letter (i64.or (local.get $small) (local.get $capital)))
        (local.set $before (i64.or (i64.shl (local.get $letter) (i64.const 1)) (global.get $word)))
        (local.set $capitalBefore (i64.or (i64.shl (local.get $capital) (i64.const 1)) (i64.shr_u (global.get $capitals) (i64.const 1))))
        (local.set $starts (i64.and (local.get $letter) (i64.xor (i64.and (local.get $small) (local.get $before)) (i64.const -1))))
        (local.set $others (i64.and (local.get $capital) (local.get $capitalBefore)))
        (local.set $ends
          (i64.and
            (i64.and (local.get $before) (i64.xor (local.get $small) (i64.const -1)))
            (i64.xor (local.get $others) (i64.const -1))))
        (local.set $others
          (i64.and (local.get $others)
            (i64.xor (i64.or (i64.shl (local.get $capital) (i64.const 2)) (global.get $capitals)) (i64.const -1))))
        (global.set $word (i64.shr_u (local.get $letter) (i64.const 63)))
        (global.set $capitals (i64.shr_u (local.get $capital) (i64.const 62)))

        (if (v128.any_true (v128.and (local.get $seen) (i16x8.splat (i32.const 0xff00))))
          (then (local.set $others (i64.or (local.get $others) (call $hangulStarts (local.get $at)))))
          (else (global.set $hangul (i64.const 0))))

        (local.set $left (i64.or (local.get $ends) (local.get $others)))
        (block $none
          (loop $next
            (br_if $none (i64.eqz (local.get $left)))
            (local.set $bit (i64.and (local.get $left) (i64.sub (i64.const 0) (local.get $left))))
            (local.set $left (i64.xor (local.get $left) (local.get $bit)))
            (local.set $end (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $bit)))))
            (local.set $below (i64.and (local.get $starts) (i64.sub (local.get $bit) (i64.const 1))))
            (local.set $begin
              (select
                (global.get $start)
                (i32.add (local.get $at) (i32.wrap_i64 (i64.sub (i64.const 63) (i64.clz (local.get $below)))))
                (i64.eqz (local.get $below))))

            ;; `hashOf` of word-hash.ts: of its first four units, its last four, and its length. Of a shorter word what is loaded too much is shifted out.
            (local.set $length (i32.sub (local.get $end) (local.get $begin)))
            (local.set $lack
              (select
                (i64.sub (i64.const 64) (i64.shl (i64.extend_i32_u (local.get $length)) (i64.const 4)))
                (i64.const 0)
                (i32.lt_u (local.get $length) (i32.const 4))))
            (local.set $first
              (i64.shl (i64.or (i64.load offset=589824 (i32.shl (local.get $begin) (i32.const 1))) (i64.const 0x0020002000200020)) (local.get $lack)))
            (local.set $last
              (i64.shr_u (i64.or (i64.load offset=589816 (i32.shl (local.get $end) (i32.const 1))) (i64.const 0x0020002000200020)) (local.get $lack)))
            (local.set $hash
              (i32.add
                (i32.add
                  (i32.add
                    (i32.mul (i32.wrap_i64 (local.get $first)) (i32.const 0x9e3779b1))
                    (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $first) (i64.const 32))) (i32.const 0x85ebca77)))
                  (i32.add
                    (i32.mul (i32.wrap_i64 (local.get $last)) (i32.const 0xc2b2ae3d))
                    (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $last) (i64.const 32))) (i32.const 0x27d4eb2f))))
                (i32.mul (local.get $length) (i32.const 0x165667b1))))
            (local.set $hash (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))

            ;; A word that a capital ends passes if it may stand alone or be cut, any other only if it may stand alone.
            (local.set $passes
              (select
                (i32.and
                  (i32.shr_u
                    (i32.load8_u (i32.and (local.get $hash) (i32.const 0x7ffff)))
                    (i32.and (i32.shr_u (local.get $hash) (i32.const 19)) (i32.const 3)))
                  (select (i32.const 0x11) (i32.const 0x01) (i64.ne (i64.and (local.get $capital) (local.get $bit)) (i64.const 0))))
                (i32.const 0)
                (i64.ne (i64.and (local.get $ends) (local.get $bit)) (i64.const 0))))
            (br_if $next (i32.eqz (i32.or (local.get $passes) (i64.ne (i64.and (local.get $others) (local.get $bit)) (i64.const 0)))))
            (i32.store offset=557056 (local.get $count) (local.get $end))
            (i32.store offset=557060 (local.get $count) (select (local.get $hash) (i32.const 0) (local.get $passes)))
            (i32.store offset=557064
              (local.get $count)
              (i32.add
                (global.get $lines)
                (i32.wrap_i64 (i64.popcnt (i64.and (local.get $breaks) (i64.sub (local.get $bit) (i64.const 1)))))))
            (local.set $count (i32.add (local.get $count) (i32.const 12)))
            (br $next)))

        (if (i64.ne (local.get $starts) (i64.const 0))
          (then (global.set $start (i32.add (local.get $at) (i32.wrap_i64 (i64.sub (i64.const 63) (i64.clz (local.get $starts))))))))
        (global.set $lines (i32.add (global.get $lines) (i32.wrap_i64 (i64.popcnt (local.get $breaks)))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $read)))
    (global.set $at (local.get $at))
    (local.get $count))

  ;; The mask of the units among the 64 from `at` on where Hangul begins with which a Korean name may begin.
  (func $hangulStarts (param $at i32) (result i64)
    (local $place i32) (local $shift i64) (local $low v128) (local $high v128)
    (local $hangul i64) (local $left i64) (local $bit i64) (local $starts i64) (local $syllable i32) (local $next i32) (local $how i32)
    (local.set $place (i32.shl (local.get $at) (i32.const 1)))
    (loop $sixteen
      (local.set $low (v128.load offset=589824 (local.get $place)))
      (local.set $high (v128.load offset=589840 (local.get $place)))
      (local.set $hangul
        (i64.or (local.get $hangul)
          (i64.shl
            (i64.extend_i32_u
              (i8x16.bitmask
                (i8x16.narrow_i16x8_s
                  (i16x8.lt_u (i16x8.sub (local.get $low) (i16x8.splat (i32.const 0xac00))) (i16x8.splat (i32.const 11172)))
                  (i16x8.lt_u (i16x8.sub (local.get $high) (i16x8.splat (i32.const 0xac00))) (i16x8.splat (i32.const 11172))))))
            (local.get $shift))))
      (global.set $uncomposed
        (i32.or (global.get $uncomposed)
          (v128.any_true
            (v128.or
              (v128.or
                (i16x8.lt_u (i16x8.sub (local.get $low) (i16x8.splat (i32.const 0x1100))) (i16x8.splat (i32.const 0x100)))
                (i16x8.lt_u (i16x8.sub (local.get $high) (i16x8.splat (i32.const 0x1100))) (i16x8.splat (i32.const 0x100))))
              (v128.or
                (i16x8.lt_u (i16x8.sub (local.get $low) (i16x8.splat (i32.const 0xff01))) (i16x8.splat (i32.const 0x5e)))
                (i16x8.lt_u (i16x8.sub (local.get $high) (i16x8.splat (i32.const 0xff01))) (i16x8.splat (i32.const 0x5e))))))))
      (local.set $place (i32.add (local.get $place) (i32.const 32)))
      (local.set $shift (i64.add (local.get $shift) (i64.const 16)))
      (br_if $sixteen (i64.lt_u (local.get $shift) (i64.const 64))))
    (local.set $left
      (i64.and (local.get $hangul)
        (i64.xor (i64.or (i64.shl (local.get $hangul) (i64.const 1)) (global.get $hangul)) (i64.const -1))))
    (global.set $hangul (i64.shr_u (local.get $hangul) (i64.const 63)))

    (block $none
      (loop $each
        (br_if $none (i64.eqz (local.get $left)))
        (local.set $bit (i64.and (local.get $left) (i64.sub (i64.const 0) (local.get $left))))
        (local.set $left (i64.xor (local.get $left) (local.get $bit)))
        (local.set $place (i32.shl (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $bit)))) (i32.const 1)))
        (local.set $syllable (i32.load16_u offset=589824 (local.get $place)))
        (local.set $next (i32.load16_u offset=589826 (local.get $place)))
        (local.set $how (i32.load8_u offset=524288 (i32.sub (local.get $syllable) (i32.const 0xac00))))
        (br_if $each (i32.eqz (local.get $how)))
        ;; Most words that begin with the syllable of a name go on otherwise. Bit 1 says that a name has no other letter; and behind a gap only the finder looks.
        (br_if $each
          (i32.and
            (i32.and
              (i32.eqz (i32.and (local.get $how) (i32.const 2)))
              (i32.lt_u (i32.sub (local.get $next) (i32.const 0xac00)) (i32.const 11172)))
            (i32.eqz
              (i32.load8_u offset=540672
                (i32.and (i32.xor (i32.mul (local.get $syllable) (i32.const 31)) (local.get $next)) (i32.const 0x3fff))))))
        (local.set $starts (i64.or (local.get $starts) (local.get $bit)))
        (br $each)))
    (local.get $starts)))
