package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points for platforms that take less than an exact decimal. */
class SharesTest {
  private static final BigDecimal THIRD = new BigDecimal("33.333333");

  @Provide
  Arbitrary<List<BigDecimal>> shares() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 300)
  void wholeSharesSumToTheRoundedSumAndAreNeverMoreThanOneAway(
      @ForAll("shares") List<BigDecimal> exact) {
    List<Integer> whole = Shares.whole(exact);
    assertThat(whole.stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(sum(exact).setScale(0, RoundingMode.HALF_UP).intValueExact());
    for (int i = 0; i < exact.size(); i++) {
      assertThat(exact.get(i).subtract(BigDecimal.valueOf(whole.get(i))).abs())
          .isLessThan(BigDecimal.ONE);
    }
  }

  @Property(tries = 300)
  void scaledSharesSumToTheTotalAndKeepTheirOrder(@ForAll("shares") List<BigDecimal> exact) {
    if (sum(exact).signum() == 0) {
      return;
    }
    BigDecimal total = new BigDecimal("20.5");
    List<BigDecimal> scaled = Shares.scaled(exact, total, 3);
    assertThat(sum(scaled)).isEqualByComparingTo(total);
    assertThat(scaled).allMatch(share -> share.signum() >= 0 && share.scale() <= 3);
    for (int i = 0; i < exact.size(); i++) {
      for (int j = 0; j < exact.size(); j++) {
        if (exact.get(i).compareTo(exact.get(j)) > 0) {
          assertThat(scaled.get(i)).isGreaterThanOrEqualTo(scaled.get(j));
        }
      }
    }
  }

  @Property(tries = 300)
  void aFractionIsOneOnlyIfTheWholeIsReached(@ForAll("shares") List<BigDecimal> exact) {
    BigDecimal whole = BigDecimal.valueOf(50);
    BigDecimal fraction = Shares.fraction(exact.get(0), whole, 4);
    assertThat(fraction).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(fraction.compareTo(BigDecimal.ONE) == 0)
        .isEqualTo(exact.get(0).compareTo(whole) >= 0);
    assertThat(fraction.scale()).isLessThanOrEqualTo(4);
  }

  @Example
  void theLargestRemainderGetsWhatIsMissing() {
    assertThat(Shares.whole(List.of(THIRD, THIRD, new BigDecimal("33.333334"))))
        .containsExactly(33, 33, 34);
    assertThat(Shares.whole(List.of(THIRD, THIRD, THIRD), 100)).containsExactly(34, 33, 33);
  }

  @Example
  void refusesATotalThatNoRoundingReaches() {
    assertThatThrownBy(() -> Shares.whole(List.of(THIRD), 40))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("40");
  }

  @Example
  void clampsAFraction() {
    BigDecimal hundred = BigDecimal.valueOf(100);
    assertThat(Shares.fraction(BigDecimal.valueOf(110), hundred, 6)).isEqualTo(BigDecimal.ONE);
    assertThat(Shares.fraction(new BigDecimal("99.9999999"), hundred, 6))
        .isEqualTo(new BigDecimal("0.999999"));
    assertThat(Shares.fraction(BigDecimal.TEN, BigDecimal.ZERO, 6)).isEqualTo(BigDecimal.ZERO);
  }

  @Example
  void writesOneNumberInOneWay() {
    assertThat(Shares.plain(new BigDecimal("2.50"))).isEqualTo(new BigDecimal("2.5"));
    assertThat(Shares.plain(new BigDecimal("1E+2")).toPlainString()).isEqualTo("100");
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
