package nl.kieswijzer.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The phone of a teacher, small as many are. */
final class TeachersPhone {
    private static final int HEIGHT = 664;

    private TeachersPhone() {}

    /** Has the board show its code, and scans it: the remote of that lesson. */
    static Phone pair(Page board, String address) {
        Locator offer = board.locator(".remote-offer");
        offer.locator("summary").click();
        offer.getByText("Toon de QR-code").click();
        Phone remote = new Phone(
                address,
                new Browser.NewContextOptions()
                        .setViewportSize(Phone.WIDTH, HEIGHT)
                        .setHasTouch(true)
                        .setIsMobile(true));
        remote.page().navigate(Camera.scan(offer.locator(".remote-qr svg")));
        remote.page().locator(".remote").waitFor();
        return remote;
    }
}
