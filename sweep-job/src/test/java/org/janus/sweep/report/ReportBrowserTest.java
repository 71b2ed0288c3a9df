package org.janus.sweep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a small sweep in a real browser. */
@Tag("browser")
@Tag("spark")
final class ReportBrowserTest {

    private static final int DESKTOP = 1_200;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    @TempDir static Path temporary;
    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void startTheBrowser() throws IOException, InterruptedException {
        browser = Browser.start(temporary.resolve("profile"));
        page = SmallSweep.in(temporary).page();
    }

    @AfterAll
    static void stopTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openThePageOnALightDesktop() {
        browser.resize(DESKTOP, HEIGHT);
        browser.prefer("light");
        browser.open(page);
    }

    @AfterEach
    void nothingWasWrongAndNothingFetched() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    @Test
    void everyChartIsDrawn() {
        assertThat(browser.text("h1")).startsWith("IL-6 feeds the tumor at");
        assertThat(browser.count("document.querySelectorAll('#map g.cell rect').length"))
                .isEqualTo(SmallSweep.SIDE * SmallSweep.SIDE);
        assertThat(browser.count("document.querySelectorAll('#map g.zero-line path').length"))
                .isPositive();
        assertThat(browser.count("document.querySelectorAll('#control g.share circle').length"))
                .isEqualTo(3);
        assertThat(browser.count("document.querySelectorAll('section figure').length"))
                .isEqualTo(
                        browser.count(
                                "Array.from(document.querySelectorAll('figure')).filter(f => f.querySelector('[role=img], ol.boxes li')).length"));
    }

    @Test
    void thePickerChangesTheMap() {
        String before = map();
        String title = browser.text("#map h2");

        browser.pick("map", "scenario", "anti-il6r-plus-anti-pd1");

        assertThat(map()).isNotEqualTo(before);
        assertThat(browser.text("#map h2"))
                .isNotEqualTo(title)
                .contains("anti-il6r-plus-anti-pd1 controls");

        browser.pick("map", "colour", "control");

        assertThat(browser.text("#map figure"))
                .contains("share of runs under control, anti-il6r-plus-anti-pd1");
    }

    @Test
    void dataAndSqlAreOneClickAway() {
        browser.value(
                "document.querySelectorAll('#control details').forEach(d => { d.open = true; })");
        browser.value("new Promise(done => setTimeout(done, 0))");

        assertThat(browser.count("document.querySelectorAll('#control tbody tr').length"))
                .isEqualTo(3);
        assertThat(browser.text("#control pre")).startsWith("SELECT scenario, control_share");
    }

    @Test
    void followsTheThemeOfTheSystemAndTheButton() {
        String light = background();

        browser.prefer("dark");
        browser.await("document.documentElement.dataset.theme === 'dark'");

        String dark = background();
        assertThat(dark).isNotEqualTo(light);

        browser.value("document.getElementById('theme').click()");

        assertThat(background()).isEqualTo(light);
    }

    @Test
    void aPhoneNeedsNoSidewaysScrolling() {
        browser.resize(PHONE, HEIGHT);
        browser.open(page);

        assertThat(browser.count("innerWidth")).isEqualTo(PHONE);
        assertThat(browser.count("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        assertThat(
                        browser.value(
                                "Array.from(document.querySelectorAll('figure svg')).every(s => s.getBoundingClientRect().right <= 390)"))
                .isEqualTo(true);
    }

    @Test
    void aNameThatIsMarkupIsShownAndNotRun() throws IOException {
        Path hostile = temporary.resolve("hostile.html");
        Files.writeString(hostile, new Page(PageTest.hostile()).html());

        browser.open(hostile);

        assertThat(browser.text("h1")).isEqualTo(PageTest.MARKUP);
        assertThat(browser.text("#control h2")).isEqualTo(PageTest.MARKUP);
        assertThat(browser.value("document.title")).isEqualTo(PageTest.MARKUP + " – Janus");
        assertThat(List.of(browser.count("document.scripts.length"))).containsExactly(5L);
    }

    private static String map() {
        return (String) browser.value("document.querySelector('#map figure').innerHTML");
    }

    private static String background() {
        return (String) browser.value("getComputedStyle(document.body).backgroundColor");
    }
}
